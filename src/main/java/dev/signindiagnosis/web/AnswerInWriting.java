package dev.signindiagnosis.web;

import dev.signindiagnosis.diagnosis.Diagnosis;

/** Writes an answer so that it can be kept. */
@FunctionalInterface
public interface AnswerInWriting {

    /** The diagnosis as the JSON API gives it, on one line. */
    String of(Diagnosis diagnosis, Words words, TextForm form);
}
