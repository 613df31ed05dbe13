/* The floor under any reader that uses libcsv: the bytes of the files given, through callbacks that do nothing. */
#include <csv.h>
#include <stdio.h>
#include <stdlib.h>

static void end_of_field(void *field, size_t length, void *context) { (void)field, (void)length, (void)context; }
static void end_of_record(int character, void *context) { (void)character, (void)context; }

int main(int count, char **paths) {
    static char buffer[1 << 20];
    for (int index = 1; index < count; index++) {
        FILE *file = fopen(paths[index], "rb");
        struct csv_parser parser;
        if (!file || csv_init(&parser, 0) != 0) {
            perror(paths[index]);
            return EXIT_FAILURE;
        }
        setvbuf(file, NULL, _IONBF, 0);
        size_t length;
        while ((length = fread(buffer, 1, sizeof buffer, file)) > 0) {
            if (csv_parse(&parser, buffer, length, end_of_field, end_of_record, NULL) != length) {
                fprintf(stderr, "%s: %s\n", paths[index], csv_strerror(csv_error(&parser)));
                return EXIT_FAILURE;
            }
        }
        csv_fini(&parser, end_of_field, end_of_record, NULL);
        csv_free(&parser);
        fclose(file);
    }
    return EXIT_SUCCESS;
}
