package dev.signindiagnosis.paste;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTests {

    private static final String GUID = "5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e00";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trace ID: |REQUEST",
                "Request Id |REQUEST",
                "\"trace_id\":\"|REQUEST",
                "trace _id\" : \"|REQUEST",
                "x-ms-request-id: |REQUEST",
                "RequestId=|REQUEST",
                "Forespørsels-ID: |REQUEST",
                "Sporings-ID: |REQUEST",
                "Spårnings-ID: |REQUEST",
                "Anforderungs-ID: |REQUEST",
                "Ablaufverfolgungs-ID: |REQUEST",
                "ID de suivi : |REQUEST",
                "Id. de seguimiento: |REQUEST",
                "ID traccia: |REQUEST",
                "ID de rastreamento: |REQUEST",
                "Tracerings-ID: |REQUEST",
                "Identyfikator śledzenia: |REQUEST",
                "ID trasování: |REQUEST",
                "Nyomkövetési azonosító: |REQUEST",
                "Идентификатор отслеживания: |REQUEST",
                "İzleme KIMLIĞI: |REQUEST",
                "トレース ID:|REQUEST",
                "跟踪 ID: |REQUEST",
                "追蹤識別碼: |REQUEST",
                "추적 ID: |REQUEST",
                "Jäljitystunnus: |REQUEST",
                "Correlation Id: |CORRELATION",
                "correlation_id='|CORRELATION",
                "MSALCorrelationIDKey = \"|CORRELATION",
                "Korrelasjons-ID: |CORRELATION",
                "Korrelations-ID: |CORRELATION",
                "ID de corrélation : |CORRELATION",
                "ID korelacji: |CORRELATION",
                "Корреляция ИД идентификатор корреляции: |CORRELATION",
                "bağıntı kimliği: |CORRELATION",
                "関連付け ID:|CORRELATION",
                "相关 ID: |CORRELATION",
                "상관관계 ID: |CORRELATION",
                "client-request-id: |CLIENT_REQUEST",
                "App id: |APPLICATION",
                "client_id=|APPLICATION",
                "Application with identifier '|APPLICATION",
                "cannot access the application '|APPLICATION",
                "programmet '|APPLICATION",
                "to access '|RESOURCE",
                "api://|RESOURCE",
                "app://|UNNAMED",
                "tenant named |TENANT",
                "https://login.microsoftonline.com/|TENANT",
                "\"tid\": \"|TENANT",
                "User ID: |USER",
                "\"oid\":\"|USER",
                "Device identifier: |DEVICE",
                "session_state=|SESSION",
                "/subscriptions/|SUBSCRIPTION",
                "* Version Independent ID: |DOCUMENT",
                "\"id\": \"|PLAIN_ID",
            })
    void wordsBeforeAnIdTellItsRole(String before, Role role) {
        String text = "Some text. " + before + GUID;
        assertThat(Label.of(text, 0, text.length() - GUID.length()).role()).contains(role);
    }

    @ParameterizedTest
    @CsvSource({"It was said ", "the number ", "see also: ", "Nothing. "})
    void otherWordsTellNoRole(String before) {
        String text = before + GUID;
        assertThat(Label.of(text, 0, before.length()).role()).isEmpty();
    }

    @Test
    void labelNeverReachesBeyondTheValueBefore() {
        String text = "Trace ID: 1, 2";
        assertThat(Label.of(text, text.indexOf(','), text.length() - 1).role()).isEmpty();
    }
}
