package dev.signindiagnosis.ingest;

import dev.signindiagnosis.text.Message;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the first bytes of a zip file tell before it is opened; offsets as in the format's local file header. */
final class ZipHead {

    private static final int FLAGS = 6;
    private static final int NAME_LENGTH = 26;
    private static final int NAME = 30;

    private ZipHead() {}

    static boolean isZip(byte[] head) {
        return TextEncoding.begins(head, 'P', 'K', 3, 4) || TextEncoding.begins(head, 'P', 'K', 5, 6);
    }

    static boolean isGzip(byte[] head) {
        return TextEncoding.begins(head, 0x1F, 0x8B, 8);
    }

    /** Why the files in it are not looked at: it needs a password, or is a document that only looks like a zip file. */
    static Optional<Message> refusal(byte[] head) {
        if (head.length < NAME || head[2] != 3) {
            return Optional.empty();
        } else if ((head[FLAGS] & 1) != 0) {
            return Optional.of(Message.of("import.failed.encrypted"));
        }
        String first = firstName(head);
        boolean document =
                first.equals("[Content_Types].xml") || first.equals("mimetype") || first.startsWith("_rels/");
        return document ? Optional.of(Message.of("import.failed.officeDocument")) : Optional.empty();
    }

    private static String firstName(byte[] head) {
        int length = (head[NAME_LENGTH] & 0xFF) | (head[NAME_LENGTH + 1] & 0xFF) << 8;
        return new String(head, NAME, Math.min(length, head.length - NAME), StandardCharsets.ISO_8859_1);
    }
}
