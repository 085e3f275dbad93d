package dev.signindiagnosis.web;

import dev.signindiagnosis.aadsts.Cloud;
import dev.signindiagnosis.diagnosis.Diagnosis;

/** Makes the texts that people send on. */
public final class TextsOfAnswer {

    private final PortalLinks links;
    private final Cloud cloud;

    /**
     * A maker of texts.
     *
     * @param links the admin centre
     * @param cloud whose look-up pages the texts name
     */
    public TextsOfAnswer(PortalLinks links, Cloud cloud) {
        this.links = links;
        this.cloud = cloud;
    }

    /** The three texts of a diagnosis. */
    public AnswerTexts of(Diagnosis diagnosis, Words words, TextForm form) {
        Redaction redaction = form.redacted() ? Redaction.of(diagnosis, words) : Redaction.NONE;
        Telling telling = new Telling(words, redaction);
        return new AnswerTexts(
                UserText.of(diagnosis, telling),
                new TicketText(diagnosis, telling, links, cloud).withLinkTo(form.server()),
                new EscalationText(diagnosis, telling, cloud).toString());
    }
}
