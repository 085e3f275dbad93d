package dev.signindiagnosis.rule;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which rules say better what others say. It passes on: who supersedes a rule supersedes what that rule does. */
final class Supersession {

    private Supersession() {}

    /** Whether the links lead from a rule back to it. */
    static boolean circular(String id, Function<String, List<String>> superseded) {
        return reached(List.of(id), superseded).contains(id);
    }

    /** The rules that fit and that no other fitting rule supersedes. */
    static List<JudgingRule> remaining(List<JudgingRule> fitting) {
        Map<String, JudgingRule> byId =
                fitting.stream().collect(Collectors.toMap(rule -> rule.rule().id(), rule -> rule));
        Set<String> gone = reached(byId.keySet(), id -> {
            JudgingRule rule = byId.get(id);
            return rule == null ? List.of() : rule.rule().supersedes();
        });
        return fitting.stream().filter(rule -> !gone.contains(rule.rule().id())).toList();
    }

    private static Set<String> reached(Collection<String> from, Function<String, List<String>> superseded) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (String next : superseded.apply(open.pop())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }
}
