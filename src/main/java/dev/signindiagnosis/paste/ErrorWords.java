package dev.signindiagnosis.paste;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that speak of an error code, in many languages, as skeletons. */
final class ErrorWords {

    private static final int LONGEST_NAME = 32;
    private static final int SHORTEST_NAME = 5;

    private static final List<String> NAMES = split(
            "errorcode errorcodes errornumber resulttype signinerrorcode stserrorcode "
                    + "stserrorcodes errors error errcode failurecode servererrorcode feilkode feilkoden feilkoder felkod felkoden "
                    + "fejlkode fejlkoden fehlercode fehlercodes fehler feil fel fejl codederreur codeerreur erreur codigodeerror "
                    + "codigodeerro codigodoerro codicedierrore codiceerrore codicedierrore foutcode fout kodbledu kodchyby hibakod "
                    + "кодошибки кодпомилки ошибка hatakodu virhekoodi coderoare coddeeroare エラーコード 错误代码 错误码 錯誤碼 錯誤代碼 "
                    + "오류코드 aadstscode aadstserrorcode code codes kode koder kod codigo codice xmsclitelem1 xmsclitelem2");

    private static final List<String> OTHERS =
            split("statuscode httpstatuscode exitcode zipcode postalcode postcode countrycode "
                    + "areacode httperror httpcode httperrorcode phonecode win32error socketerror responsecode lineerror passcode "
                    + "verificationcode devicecode usercode codesnippet socketerrorcode sqlerror postnummer "
                    + "interfaceerror operationalerror programmingerror databaseerror sqlstate");

    private static final Set<String> ABOUT = Set.of(
            "error",
            "code",
            "aadsts",
            "failure",
            "failed",
            "documented",
            "feil",
            "fehler",
            "erreur",
            "kode",
            "felkod",
            "エラー",
            "错误",
            "오류",
            "ошибк",
            "erro",
            "fout",
            "chyb",
            "hiba",
            "hata",
            "virhe",
            "fejl");

    private ErrorWords() {}

    /** Whether a text speaks of errors or codes at all. */
    static boolean in(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return ABOUT.stream().anyMatch(small::contains);
    }

    /** Whether a label names an error code of Entra, and not one of something else. */
    static boolean nameCode(Label label) {
        boolean named = NAMES.stream().anyMatch(label.words()::endsWith);
        return (named || opensWithName(label.nearest())) && OTHERS.stream().noneMatch(label.words()::endsWith);
    }

    /** "Feilkode for pålogging": words behind the name make it more exact. */
    private static boolean opensWithName(Skeleton words) {
        String letters = words.toString();
        return letters.length() <= LONGEST_NAME
                && NAMES.stream().anyMatch(name -> name.length() > SHORTEST_NAME && letters.startsWith(name));
    }

    private static List<String> split(String words) {
        return List.of(words.split(" ", -1));
    }
}
