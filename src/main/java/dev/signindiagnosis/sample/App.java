package dev.signindiagnosis.sample;

/** The applications of the invented organisation, and what they call. IDs are made up but for Azure's own. */
enum App {
    PAYROLL("Payroll"),
    TRAVEL("Travel"),
    TIMESHEETS("Timesheets"),
    INTRANET("Intranet"),
    CUSTOMER_DESK("Customer Desk"),
    LEARNING("Learning Portal"),
    FINANCE("Finance Ledger"),
    SURVEY("Survey Maker"),
    MAIL("Outlook"),
    TEAMS("Teams"),
    METER_READER("Meter Reader"),
    NIGHTLY_EXPORT("Nightly Export"),
    INVOICE_ROBOT("Invoice Robot"),
    BACKUP("Backup Agent"),
    VPN("Remote Access VPN"),
    AZURE_CLI("Microsoft Azure CLI", "04b07795-8ddb-461a-bbee-02f9e1bf7b46"),
    GRAPH("Microsoft Graph", "00000003-0000-0000-c000-000000000000"),
    AZURE_MANAGEMENT("Windows Azure Service Management API", "797f4846-ba00-4fd7-ba43-dac1f8f63013");

    private final String displayName;

    private final String id;

    App(String displayName) {
        this.displayName = displayName;
        id = SampleIds.guid("application/" + displayName);
    }

    App(String displayName, String id) {
        this.displayName = displayName;
        this.id = id;
    }

    String displayName() {
        return displayName;
    }

    String id() {
        return id;
    }

    /** What the application calls: Microsoft Graph for mail and meetings, Azure for its command line, else itself. */
    App resource() {
        return switch (this) {
            case MAIL, TEAMS -> GRAPH;
            case AZURE_CLI -> AZURE_MANAGEMENT;
            default -> this;
        };
    }
}
