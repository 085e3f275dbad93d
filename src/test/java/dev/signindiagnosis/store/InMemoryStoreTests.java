package dev.signindiagnosis.store;

/** The store for tests keeps the contract that the others are held to. */
class InMemoryStoreTests extends SignInEventRepositoryContract {

    @Override
    protected void open() {
        InMemoryStore store = new InMemoryStore();
        repository = store;
        sink = store;
    }

    @Override
    protected void reopen() {}
}
