#ifndef ROLLCALL_CLD2_DETECT_H
#define ROLLCALL_CLD2_DETECT_H

#ifdef __cplusplus
extern "C" {
#endif

/// Detects the language of plain UTF-8 text.
///
/// - `code`: room for 16 bytes; the language's code, as in `en`, `ar`, `zh-Hant`.
/// - Returns the share of the text in that language in per cent, 0 where the answer is not reliable.
int cld2_detect(const char *bytes, int count, char *code);

#ifdef __cplusplus
}
#endif

#endif
