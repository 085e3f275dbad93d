package dev.signindiagnosis.paste;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words in front of a value, spelled without anything that decoration, typing and translation change: small
 * letters and digits alone, no accents, and where each word starts. {@code "trace _id": } and {@code TraceId=} have the
 * same skeleton, {@code traceid}.
 */
final class Skeleton {

    /** How far back a label is looked for. */
    static final int REACH = 80;

    private static final int MANY = 100;

    private final StringBuilder letters = new StringBuilder(REACH);
    private final List<Integer> wordStarts = new ArrayList<>();

    private Skeleton(String raw) {
        char previous = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (startsWord(previous, c, Characters.at(raw, i + 1))) {
                    wordStarts.add(letters.length());
                }
                letters.append(fold(c));
            }
            previous = c;
        }
    }

    /** The skeleton of what stands in {@code text} before {@code end}, back to {@code floor} and no further than the reach. */
    static Skeleton before(String text, int floor, int end) {
        int start = Math.max(floor, end - REACH);
        return new Skeleton(text.substring(Math.min(start, end), end));
    }

    /** The skeleton of a whole text. */
    static Skeleton of(String text) {
        return new Skeleton(text);
    }

    /** Whether the last words are these; the first of them starts where a word starts. */
    boolean endsWith(String words) {
        int start = letters.length() - words.length();
        return start >= 0 && letters.indexOf(words, start) == start && startsWordAt(start);
    }

    /** Whether these letters occur, starting where a word starts. */
    boolean contains(String words) {
        int at = letters.indexOf(words);
        while (at >= 0) {
            if (startsWordAt(at)) {
                return true;
            }
            at = letters.indexOf(words, at + 1);
        }
        return false;
    }

    /** The last place where these letters start a word, or -1. */
    int lastWordStart(String root) {
        int at = letters.lastIndexOf(root);
        while (at >= 0 && !startsWordAt(at)) {
            at = at == 0 ? -1 : letters.lastIndexOf(root, at - 1);
        }
        return at;
    }

    /** Whether this is one of the words. */
    boolean hasWord(String word) {
        return lastWords(MANY).contains(word);
    }

    /** The same without its last letters. */
    Skeleton without(String ending) {
        Skeleton shorter = new Skeleton("");
        shorter.letters.append(letters, 0, letters.length() - ending.length());
        shorter.wordStarts.addAll(wordStarts);
        return shorter;
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /** The words, at most {@code count} of them, the last one last. */
    List<String> lastWords(int count) {
        List<String> words = new ArrayList<>();
        int end = letters.length();
        for (int k = wordStarts.size() - 1; k >= 0 && words.size() < count; k--) {
            int start = wordStarts.get(k);
            if (start < end) {
                words.add(0, letters.substring(start, end));
                end = start;
            }
        }
        return words;
    }

    @Override
    public String toString() {
        return letters.toString();
    }

    /** One letter folded: small, without accents. */
    static String fold(char c) {
        if (c < '\u0080') {
            return String.valueOf(Character.toLowerCase(c));
        }
        return switch (c) {
            case '\u0131', '\u0130' -> "i";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ' -> "d";
            case 'æ', 'Æ' -> "ae";
            case 'ß' -> "ss";
            default -> withoutMarks(c);
        };
    }

    private static String withoutMarks(char c) {
        if (Character.isSurrogate(c) || c > '\u2000') {
            return String.valueOf(c);
        }
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return apart.substring(0, 1).toLowerCase(Locale.ROOT);
    }

    private boolean startsWordAt(int start) {
        return start == 0 || wordStarts.contains(start);
    }

    private static boolean startsWord(char previous, char c, char next) {
        if (!Character.isLetterOrDigit(previous)) {
            return true;
        }
        boolean foreign = c >= '\u2e80' || previous >= '\u2e80';
        boolean camel = Character.isUpperCase(c) && (!Character.isUpperCase(previous) || Character.isLowerCase(next));
        return foreign || camel || Characters.isDigit(previous) != Characters.isDigit(c);
    }
}
