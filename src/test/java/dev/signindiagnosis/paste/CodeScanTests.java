package dev.signindiagnosis.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeScanTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AADSTS50126: x|50126",
                "aadsts7000215|7000215",
                "AADSTS 50126|50126",
                "AADSTS-700016|700016",
                "AADSTS7000\\n16: x|700016",
                "AADS\\nTS700016: x|700016",
                "AADSTS\\n700016: x|700016",
                "see_AADSTS50005_|50005",
                "Error Code: 53003|53003",
                "Sign-in error code\\n\\n50199|50199",
                "\"error_codes\":[70002,50126]|70002;50126",
                "\"error_codes\":[\"70002\", \"50126\"]|70002;50126",
                "https://login.microsoftonline.com/error?code=50058|50058",
                "Error(s): 70043 - x|70043",
                "\"errorCode\": 50126,|50126",
                "ErrorNumber: 50053|50053",
                "ResultType = 50126|50126",
                "Feilkode: 50105|50105",
                "Feilkode for pålogging 50105|50105",
                "Fehlercode 50105|50105",
                "код ошибки: 50105|50105",
                "エラー コード: 50105|50105",
                "x-ms-clitelem: 2,501271,0,,|501271",
                "error codes 50126 and 50053|50126;50053",
                "50058|50058",
                "700016 is not documented|700016",
                "AADSTS50126 twice AADSTS50126|50126",
                "AADSTS70002: x. AADSTS50126: y|70002;50126",
                "AADSTS90023\\n13: x|9002313",
                "AADSTS90023\\n13, then AADSTS9002313|9002313",
                "AADSTS90023... AADSTS9002313: x|9002313",
                "AADSTS50126\\n10:22:33 next line|50126",
                "AADSTS50126\\nAADSTS501261|50126;501261",
                "missing codes:\\n- 50014\\n- 50197|50014;50197",
            })
    void findsCodes(String text, String codes) {
        assertThat(codes(text.replace("\\n", "\n")))
                .isEqualTo(Stream.of(codes.split(";", -1)).map(Integer::valueOf).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AADSTS",
                "AADSTSxxxxx",
                "('28000', 'login error')",
                "InterfaceError: ('28000', \"[28000] login failed\")",
                "error with SQLState 28000",
                "AADSTS500",
                "AADSTS123456789",
                "port 50051 is closed",
                "localhost:50051 error",
                "vendor.js:124872 error",
                "error in the year 2026, HTTP error 400",
                "call 50126334 about the error",
                "Code=-50000 error",
                "error code: 80049217",
                "0x80048823",
                "KB5034441 error",
                "version 4.50126.1 error",
                "error, 50000 users wait",
                "zip code 50126",
                "exit code: 50126",
                "error code 13501",
                "5e1f00aa-50126-error",
                "{\"code\": \"50126abc\"}",
            })
    void otherNumbersAreNoCodes(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @Test
    void bareNumberThatIsCodeWithDigitLostIsLeftOut() {
        assertThat(codes("AADSTS700016, later written as error code 70016")).containsExactly(700016);
    }

    @Test
    void neighboursKeepTheirPrefix() {
        String text = "AADB2C90118: x ACS50008: y acs50008 MSIS7065 PACS50009 AADB2C";
        assertThat(NeighbourCodes.in(text)).containsExactly("AADB2C90118", "ACS50008", "MSIS7065");
        assertThat(codes(text)).isEmpty();
    }

    @Test
    void clientCodesAreTold() {
        assertThat(ClientCodes.in("0x80048823, CAA50021 and -2147186943; 3399614475 a-51440 0xZZ CAAQ"))
                .containsExactly("0x80048823", "CAA50021", "-2147186943", "3399614475");
    }

    private static List<Integer> codes(String text) {
        return CodeScan.in(text).stream().map(CodeSpan::code).distinct().toList();
    }
}
