// What LeakSanitizer finds in tests and is not ours to free.

#if defined(__SANITIZE_ADDRESS__)
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions()
{
    // glibc's newlocale() keeps the list it makes of LOCPATH, which the tests set; libraries of the readers call it.
    return "leak:argz_add_sep\n";
}
#endif
