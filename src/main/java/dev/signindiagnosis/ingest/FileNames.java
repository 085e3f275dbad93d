package dev.signindiagnosis.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of files that came from outside. They are shown and never used as paths. */
final class FileNames {

    private static final int LONGEST = 200;
    private static final Set<String> SYSTEM_FILES = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private FileNames() {}

    /** The name without steps upwards, drive letters, control and direction characters; the end of a very long one. */
    static String clean(String name) {
        String plain = name.replace('\\', '/').replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        String steps = Arrays.stream(plain.split("/", -1))
                .map(String::strip)
                .filter(step -> !step.isEmpty() && !step.equals(".") && !step.equals("..") && !step.endsWith(":"))
                .collect(Collectors.joining("/"));
        int from = Math.max(0, steps.length() - LONGEST);
        return steps.isEmpty() ? "-" : steps.substring(from);
    }

    /** The name of a file within a packed one. */
    static String within(String packed, String inner, int layer) {
        return layer == 0 ? clean(inner) : clean(packed + "/" + inner);
    }

    /** The name that a packed file has when it is unpacked. */
    static String unpacked(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /** Whether an operating system put the file there for itself. */
    static boolean isSystemFile(String name) {
        String lower = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf('/') + 1);
        return lower.endsWith("/")
                || lower.startsWith("__macosx/")
                || lower.contains("/__macosx/")
                || last.startsWith("._")
                || SYSTEM_FILES.contains(last);
    }
}
