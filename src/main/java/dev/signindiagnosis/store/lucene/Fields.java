package dev.signindiagnosis.store.lucene;

/**
 * The fields of the index. A sign-in is one block of documents: its rows, which hold their text, and after them the
 * sign-in itself, which holds all that is searched and counted. Any change of meaning here needs a new
 * {@link IndexFormat#CURRENT}.
 */
final class Fields {

    /** Key and log tenant, on every document of the block, so that the block is replaced as one. */
    static final String BLOCK = "block";

    /** On a row: the log shape. Stored; with {@link #CONTEXT} and {@link #TEXT} all that a rebuild needs. */
    static final String SHAPE = "shape";

    /** On a row: what it cannot be read without. */
    static final String CONTEXT = "context";

    /** On a row: its own characters. */
    static final String TEXT = "text";

    /** The IDs of the rows of the block, in order. */
    static final String ROWS = "rows";

    /** On the sign-in: terms of the imports that brought its rows first. */
    static final String IMPORT = "import";

    /** Column: the import of each row, or one for all; see {@link RowImports}. */
    static final String IMPORTS = "imports";

    /** On a claim alone: import, block and row ID; see {@link Claims}. */
    static final String CLAIM = "claim";

    /** On a claim alone: block, row ID and import. */
    static final String CLAIMED = "claimed";

    /** When it happened, in nanoseconds since 1970: points for windows, a column for order. */
    static final String TIME = "time";

    /** Column: 0 where the key is a request ID, 1 where it is a digest. */
    static final String KEY_KIND = "key.kind";

    /** Column: the first half of the key, for order. */
    static final String KEY_HIGH = "key.high";

    /** Column: the second half of the key, for order. */
    static final String KEY_LOW = "key.low";

    static final String ORIGINAL_REQUEST = "original";
    static final String CORRELATION = "correlation";
    static final String SESSION = "session";
    static final String DEVICE = "device";
    static final String USER_ID = "user.id";
    static final String SERVICE_PRINCIPAL_ID = "servicePrincipal.id";

    /** The service principals of the application and the resource in the tenant. */
    static final String PRINCIPAL_ASKED = "servicePrincipal.asked";

    static final String APPLICATION_ID = "application.id";
    static final String RESOURCE_ID = "resource.id";
    static final String HOME_TENANT = "tenant.home";
    static final String RESOURCE_TENANT = "tenant.resource";
    static final String POLICY_ID = "policy.id";

    /** Names from the start and from each word. */
    static final String USER_NAME = "user.name";

    static final String APPLICATION_NAME = "application.name";
    static final String RESOURCE_NAME = "resource.name";

    /** Whole names of whoever signed in, as {@link dev.signindiagnosis.store.Subject#NAMES} lists them. */
    static final String USER_WHOLE_NAME = "user.wholeName";

    /** The whole name of the application where the log told no ID of it. */
    static final String APPLICATION_WITHOUT_ID = "application.withoutId";

    /** The whole name of the resource where the log told no ID of it. */
    static final String RESOURCE_WITHOUT_ID = "resource.withoutId";

    /** Names from the start only. */
    static final String POLICY_NAME = "policy.name";

    /** Terms and a column: what is counted by. */
    static final String TENANT = "tenant";

    static final String TYPE = "type";
    static final String OUTCOME = "outcome";
    static final String CODE = "code";
    static final String COUNTRY = "country";
    static final String ADDRESS = "address";

    /** Code and day together, so that who fails the same way in a week is found without looking at other weeks. */
    static final String CODE_ON_DAY = "code.day";

    /** Terms and a column of several values: the policies in force whose demand was not met. */
    static final String DECIDING_POLICY = "policy.deciding";

    /** Columns: who, to what; the ID where told, else the name. */
    static final String BY_USER = "by.user";

    static final String BY_APPLICATION = "by.application";
    static final String BY_RESOURCE = "by.resource";

    private Fields() {}
}
