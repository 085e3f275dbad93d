package dev.signindiagnosis.paste;

import static java.util.stream.Collectors.toSet;

import dev.signindiagnosis.paste.Understood.IdKind;
import dev.signindiagnosis.paste.Understood.SetAside;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text holds beside the IDs of its sign-ins, with the reason why it was not taken for one. Where no sign-in's ID
 * is told, GUIDs of unknown role are not set aside: they may be what the reader looks for.
 */
final class SetAsides {

    private static final int MOST = 50;

    private final Map<String, IdKind> ignored = new LinkedHashMap<>();
    private final List<String> bare;

    SetAsides(String text, List<NamedGuid> ids, List<GuidSpan> guids, boolean anySignIn) {
        Set<String> named = ids.stream()
                .filter(NamedGuid::known)
                .map(id -> id.span().value())
                .collect(toSet());
        bare = anySignIn
                ? List.of()
                : ids.stream()
                        .filter(id -> !id.known())
                        .map(id -> id.span().value())
                        .filter(id -> !named.contains(id))
                        .distinct()
                        .limit(MOST)
                        .toList();
        ids.stream()
                .filter(id -> !id.role().ofSignIn() && !bare.contains(id.span().value()))
                .forEach(id -> put(id.span().value(), id.role().kind()));
        MisspelledGuids.in(text, guids).forEach(value -> put(value, IdKind.MISSPELLED));
        ClientCodes.in(text).forEach(value -> put(value, IdKind.CLIENT_CODE));
    }

    List<SetAside> ignored() {
        return ignored.entrySet().stream()
                .map(entry -> new SetAside(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** GUIDs whose role the text does not tell. */
    List<String> bare() {
        return bare;
    }

    private void put(String value, IdKind kind) {
        if (ignored.size() < MOST) {
            ignored.putIfAbsent(value, kind);
        }
    }
}
