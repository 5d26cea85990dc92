// An object library needs a source of its own; what it carries is the compiled-in translations.
