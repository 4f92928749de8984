package fr.alin.web.export;

import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/**
 * Writes in Latin letters, in square brackets, what the fonts of the PDF cannot print: Korean, Thai, the scripts of
 * India and others. See decision 69-names-in-any-script.
 */
public final class Transcription {

    private static final String UNPRINTABLE = "[^\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArmenian}\\p{IsGeorgian}"
            + "\\p{IsHebrew}\\p{IsArabic}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsCommon}\\p{IsInherited}"
            + "\\p{IsUnknown}]";
    private static final Pattern WORDS =
            Pattern.compile(UNPRINTABLE + "(?:[\\p{IsInherited}\\s]*" + UNPRINTABLE + ")*\\p{IsInherited}*");

    /** Without marks, which few fonts have on every letter; each word with a capital, as in names. */
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Title");

    private Transcription() {}

    public static boolean isNeeded(String text) {
        return WORDS.matcher(text).find();
    }

    public static String of(String text) {
        return WORDS.matcher(text).replaceAll(words -> "[" + LATIN.transliterate(words.group()) + "]");
    }
}
