package dev.signindiagnosis.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** Says what a text is that holds no rows. The names are the last part of message keys. */
final class TextKind {

    private record Sign(String kind, Pattern pattern) {}

    private static final List<Sign> SIGNS = List.of(
            sign("windowsEvents", "\\s*(?:<\\?xml[^>]*>\\s*)?<Events?[\\s>]"),
            sign("html", "\\s*(?:<!--.{0,300}?-->\\s*)?<(?:!doctype html|html|head|body)[\\s>]"),
            sign("xml", "\\s*<(?:\\?xml|[A-Za-z][\\w:.-]{0,60}[\\s/>])"),
            sign("email", "(?:[A-Z][\\w-]{1,40}: .{0,500}\\R(?:[ \\t].{0,500}\\R){0,20}){2}"),
            sign("query", "\\s*(?:let \\w+ ?=|(?:SigninLogs|AAD\\w{0,40}|union\\b.{0,200})\\s*\\|)"),
            sign("markdown", "\\s*(?:#{1,6} |```|\\|.{0,300}\\|\\s*\\R\\|[ :|-]+\\|)"),
            sign("script", "\\s*(?:#!|<#|param\\s*\\(|(?:Connect|Get|Import|Install)-\\w+)"));

    private static Sign sign(String kind, String pattern) {
        return new Sign(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    private TextKind() {}

    /** What kind of text begins so; {@code plainText} where nothing tells. */
    static String of(String start) {
        String head = start.replace("\0", "").replace("\uFEFF", "");
        if (head.isBlank()) {
            return "empty";
        }
        return SIGNS.stream()
                .filter(sign -> sign.pattern().matcher(head).lookingAt())
                .map(Sign::kind)
                .findFirst()
                .orElse("plainText");
    }
}
