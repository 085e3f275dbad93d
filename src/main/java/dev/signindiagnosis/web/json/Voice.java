package dev.signindiagnosis.web.json;

import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.web.AnswerTexts;
import dev.signindiagnosis.web.Keeping;
import dev.signindiagnosis.web.TextForm;
import dev.signindiagnosis.web.TextsOfAnswer;
import dev.signindiagnosis.web.Words;

/**
 * What an answer is said with.
 *
 * @param words the words of whoever calls
 * @param links where it leads
 * @param texts makes the texts to send on
 * @param form in what form those are wanted
 * @param keeping knows which answers were kept
 */
record Voice(Words words, Links links, TextsOfAnswer texts, TextForm form, Keeping keeping) {

    /** The texts to send on. */
    AnswerTexts texts(Diagnosis diagnosis) {
        return texts.of(diagnosis, words, form);
    }
}
