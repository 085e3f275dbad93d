package dev.signindiagnosis.traffic;

/**
 * What people sign in to.
 *
 * @param id the application's ID
 * @param name its name
 * @param resourceId the ID of what it asks a token for
 * @param resourceName its name
 * @param resourcePrincipal the object ID of the resource's service principal
 */
record Application(String id, String name, String resourceId, String resourceName, String resourcePrincipal) {

    private static final String[] WHAT = {
        "Mail",
        "Files",
        "Chat",
        "Payroll",
        "Timesheets",
        "Travel",
        "Portal",
        "Archive",
        "Purchasing",
        "Learning",
        "Maps",
        "Drilling Log",
        "Maintenance",
        "Safety",
        "Budget",
        "Reports",
        "Projects",
        "Contracts",
        "Rota",
        "Visitors"
    };
    private static final String[] FOR = {
        "",
        " Norway",
        " Mobile",
        " Test",
        " Admin",
        " Partners",
        " Offshore",
        " Finance",
        " Desktop",
        " Archive",
        " Web",
        " North",
        " South",
        " Labs",
        " Beta",
        " Legacy",
        " Europe",
        " Asia",
        " Sync",
        " Kiosk"
    };

    static Application of(long seed, int number) {
        int resource = number % 30;
        return new Application(
                Guid.of(seed, 'a', number).toString(),
                WHAT[number % WHAT.length] + FOR[number / WHAT.length % FOR.length],
                Guid.of(seed, 'r', resource).toString(),
                WHAT[resource % WHAT.length] + " API" + (resource < WHAT.length ? "" : " 2"),
                Guid.of(seed, 'p', resource).toString());
    }
}
