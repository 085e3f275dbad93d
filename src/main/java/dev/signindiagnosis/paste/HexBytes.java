package dev.signindiagnosis.paste;

/** Bytes written as a mark and two hexadecimal digits: {@code %2F} in addresses, {@code =2F} in mail. */
final class HexBytes {

    private static final int WIDTH = 3;

    private HexBytes() {}

    /** Whether one such byte stands there. */
    static boolean at(String text, int i, char mark) {
        return i + 2 < text.length()
                && text.charAt(i) == mark
                && Characters.isHex(text.charAt(i + 1))
                && Characters.isHex(text.charAt(i + 2));
    }

    /** Where the run of such bytes that starts there ends. */
    static int endOfRun(String text, int start, char mark) {
        int end = start;
        while (at(text, end, mark)) {
            end += WIDTH;
        }
        return end;
    }

    /** The bytes between two ends of a run. */
    static byte[] of(String text, int start, int end) {
        byte[] bytes = new byte[(end - start) / WIDTH];
        for (int k = 0; k < bytes.length; k++) {
            int at = start + k * WIDTH;
            bytes[k] = (byte) Integer.parseInt(text, at + 1, at + WIDTH, 16);
        }
        return bytes;
    }
}
