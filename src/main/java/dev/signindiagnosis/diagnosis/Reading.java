package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.paste.PasteReader;
import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.paste.Understood.Conflict;
import dev.signindiagnosis.paste.Understood.ZoneOrigin;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a question: its text and its fields together. What was filled in beats what the text says. */
final class Reading {

    private final Question question;
    private final Understood text;
    private final List<Conflict> conflicts;

    private Reading(Question question, Understood text) {
        this.question = question;
        this.text = text;
        this.conflicts = new ArrayList<>(text.conflicts());
    }

    static Understood of(Question question, PasteReader pastes) {
        String pasted = question.text();
        Understood text = pasted == null ? Understood.NOTHING : pastes.read(pasted, question.zone());
        return new Reading(question, text).together();
    }

    private Understood together() {
        @Nullable Instant at = first("at", question.at(), text.at());
        @Nullable Integer code = first("errorCode", question.errorCode(), text.decidingCode());
        @Nullable String application = question.application();
        @Nullable
        String id = application == null ? null : Guid.parse(application).orElse(null);
        @Nullable String name = application == null || id != null ? null : application;
        return new Understood(
                first("requestId", question.requestId(), text.requestId()),
                first("correlationId", question.correlationId(), text.correlationId()),
                question.errorCode() == null ? text.errorCodes() : List.of(question.errorCode()),
                code,
                text.otherCodes(),
                text.suberror(),
                at,
                question.at() == null ? text.atZone() : ZoneOrigin.TOLD,
                text.alternatives(),
                first("user", question.user(), text.user()),
                name != null ? null : first("applicationId", id, text.applicationId()),
                id != null ? null : first("applicationName", name, text.applicationName()),
                first("tenantId", tenant(), text.tenantId()),
                text.resourceId(),
                text.ignored(),
                conflicts,
                text.bareIds(),
                text.messageFacts());
    }

    private @Nullable String tenant() {
        return Optional.ofNullable(question.tenant()).map(LogTenant::id).orElse(null);
    }

    private <T> @Nullable T first(String field, @Nullable T filledIn, @Nullable T read) {
        if (filledIn == null) {
            return read;
        }
        if (read != null && !read.equals(filledIn)) {
            conflicts.add(new Conflict(field, filledIn.toString(), read.toString()));
        }
        return filledIn;
    }

    /** The reading beside the sign-in that was found by request ID: another correlation ID is a conflict. */
    static Understood checked(Understood understood, SignInEvent found) {
        CorrelationId asked = understood.correlationId();
        if (asked == null
                || found.correlationIds().isEmpty()
                || found.correlationIds().contains(asked)) {
            return understood;
        }
        String held = found.correlationIds().stream()
                .map(CorrelationId::value)
                .sorted()
                .findFirst()
                .orElseThrow();
        List<Conflict> conflicts = new ArrayList<>(understood.conflicts());
        conflicts.add(new Conflict("correlationId", held, asked.value()));
        return understood.withConflicts(conflicts);
    }
}
