package dev.signindiagnosis.web.json;

import dev.signindiagnosis.web.Words;

/**
 * What an answer is said with.
 *
 * @param words the words of whoever calls
 * @param links where it leads
 */
record Voice(Words words, Links links) {}
