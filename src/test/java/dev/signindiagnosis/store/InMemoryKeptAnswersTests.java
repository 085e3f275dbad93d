package dev.signindiagnosis.store;

/** Kept answers for tests keep the contract that the others are held to. */
class InMemoryKeptAnswersTests extends KeptAnswersContract {

    @Override
    protected void open() {
        InMemoryKeptAnswers memory = new InMemoryKeptAnswers();
        kept = memory;
        sink = memory;
    }

    @Override
    protected void reopen() {}
}
