package dev.signindiagnosis.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Three texts to send on, in the language of whoever asked.
 *
 * @param user plain text for the person who signed in: what happened, and what they do themselves
 * @param ticket Markdown for a ticket: verdict, steps, evidence, policies and IDs
 * @param escalation plain text for the other organisation's administrator or for Microsoft
 */
public record AnswerTexts(String user, String ticket, String escalation) {

    /** The texts by their names in JSON. */
    public Map<String, String> byName() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("user", user);
        texts.put("ticket", ticket);
        texts.put("escalation", escalation);
        return texts;
    }
}
