#include "cld2_detect.h"

// CLD2's header uses FILE without including what declares it.
#include <cstdio>
#include <cstring>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

int cld2_detect(const char *bytes, int count, char *code) {
    CLD2::Language languages[3];
    int percents[3];
    int text_bytes = 0;
    bool is_reliable = false;
    CLD2::ExtDetectLanguageSummary(bytes, count, true, "", CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE,
                                   languages, percents, &text_bytes, &is_reliable);
    if (!is_reliable || languages[0] == CLD2::UNKNOWN_LANGUAGE) return 0;
    std::strncpy(code, CLD2::LanguageCode(languages[0]), 15);
    code[15] = 0;
    return percents[0];
}
