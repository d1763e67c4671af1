package org.leiodesk.cli;

/** The languages as they are typed. */
enum LanguageChoice {
    en,
    zh
}
