package dev.signindiagnosis.paste;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * English labels and key names in front of IDs, as skeletons: error pages, token errors, Graph, diagnostic settings,
 * Microsoft 365 audit, command lines and addresses. The longest that fits wins, so {@code client-request-id} is not a
 * request ID.
 */
final class IdLabels {

    private static final Map<String, Role> ROLES = new HashMap<>();
    private static final List<String> LONGEST_FIRST;

    static {
        put(Role.REQUEST, "traceid requestid xmsrequestid trackingid traceidentifier requestidentifier intrasystemid");
        put(Role.REQUEST, "signinrequestid traceidkey requestidkey");
        put(Role.CORRELATION, "correlationid correlationidkey correlationidentifier intersystemsid corrid");
        put(Role.CORRELATION, "correlation xmscorrelationid correlationguid");
        put(Role.CLIENT_REQUEST, "clientrequestid msclientrequestid xmsclientrequestid");
        put(Role.OTHER_SERVICE, "parentrequestid originalrequestid correlationrequestid xmscorrelationrequestid");
        put(Role.OTHER_SERVICE, "activityid rootactivityid operationid sprequestguid servicerequestid trackingnumber");
        put(Role.OTHER_SERVICE, "armrequestid invocationid deploymentid parentid spanid");
        put(Role.APPLICATION, "appid applicationid clientid clientappid applicationidentifier appidentifier");
        put(Role.APPLICATION, "applicationwithidentifier applicationwithid appwithid appwithidentifier clientwithid");
        put(
                Role.APPLICATION,
                "applicationwithappid applicationclientid application applications app clientapplication");
        put(Role.APPLICATION, "programid client appwithappid clientapp azureappid applicationappid");
        put(Role.RESOURCE, "resource resourceid resourceappid resourceidentity resourceapplication audience aud scope");
        put(Role.RESOURCE, "access resourceprincipalnamed serviceprincipalnamed resourcevaluefromrequest api service");
        put(Role.RESOURCE, "resourceapplicationid targetresource spn apiid appidurl scopes targetid");
        put(Role.TENANT, "tenant tenantid tid utid hometenantid resourcetenantid aadtenantid directory directoryid");
        put(Role.TENANT, "tenantnamed directorytenantid realm microsoftonlinecom microsoftonlineus stswindowsnet");
        put(Role.TENANT, "loginwindowsnet partnermicrosoftonlinecn tenants organization organizationid tenantguid");
        put(Role.TENANT, "targettenant targettenantid contextid actorcontextid apptenantid");
        put(Role.USER, "user userid userids objectid oid puid userobjectid account accountid users principalid uid");
        put(Role.USER, "localaccountid homeaccountid userkey principal principalobjectid group groupid groups");
        put(Role.DEVICE, "device deviceid deviceidentifier azureaddeviceid workplacedeviceid devices deviceobjectid");
        put(Role.POLICY, "policy policyid policies capolids values conditionalaccesspolicyid");
        put(Role.SESSION, "sessionid sessionstate session sid state nonce jti uti uniquetokenidentifier flowtoken");
        put(Role.SESSION, "clientsessionid inresponseto assertionid codechallenge aadsessionid redirecturi ctx");
        put(Role.SUBSCRIPTION, "subscription subscriptionid subscriptions");
        put(Role.DOCUMENT, "versionindependentid documentid docid contentid articleid pageid");
        put(Role.UNNAMED, "keyid kid secretid certificateid thumbprint secret clientsecret secretvalue templateid");
        put(Role.UNNAMED, "serviceprincipal serviceprincipalid roleid roledefinitionid tokenid");
        put(Role.PLAIN_ID, "id");
        LONGEST_FIRST = ROLES.keySet().stream()
                .sorted((a, b) -> b.length() == a.length() ? a.compareTo(b) : b.length() - a.length())
                .toList();
    }

    private IdLabels() {}

    /** The longest label that these words end with. */
    static Optional<String> in(Skeleton words) {
        for (String label : LONGEST_FIRST) {
            if (words.endsWith(label)) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /** The role that a label gives. */
    static Role role(String label) {
        return ROLES.getOrDefault(label, Role.UNNAMED);
    }

    /** The last place where a label of that role starts, or -1. */
    static int lastPlace(Skeleton words, Role role) {
        return ROLES.entrySet().stream()
                .filter(entry -> entry.getValue() == role)
                .mapToInt(entry -> words.lastWordStart(entry.getKey()))
                .max()
                .orElse(-1);
    }

    private static void put(Role role, String labels) {
        Arrays.stream(labels.split(" ", -1)).forEach(label -> ROLES.put(label, role));
    }
}
