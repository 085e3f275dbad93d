package dev.signindiagnosis.paste;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Labels of other languages, known by the beginning of their words: a label holds a word for "ID" and a word for what
 * it identifies. Two translations of one label rarely agree, their roots do.
 */
final class IdWords {

    private static final int LONGEST_ROOT = 32;

    private static final List<String> ID =
            split("id ids identif identyf kimlig kimlik tunnus tunniste azonosit kennung "
                    + "kennzeichen идентиф ідентиф αναγνωριστικ מזה معر رหัส 标识 標識 識別 识别 식별");

    private static final Map<Role, List<String>> ROOTS = Map.of(
            Role.CORRELATION,
                    split("korrel korel correl corel корел коррел συσχ συσχε bagint iliski baglilasim "
                            + "vastaavuus sammenhang samsvar priraz povezav suvis ارتباط מתאם สหสัมพันธ์ tuongquan 相关 相關 関連 関連付け "
                            + "關聯 关联 相互関係 상관 연관"),
            Role.REQUEST,
                    split(
                            "trac traceer tracering traccia trasov trasowan sledov sledz slede sledz sporing sparning spornings "
                                    + "seguimient rastre rastro vestigio suivi jaljit seuranta ablaufverfolg verfolg uberwach nyomkov "
                                    + "отслеж трассир трасув відстеж просле izleme takip ιχν παρακολ urmarir prasen pracenj sekim jalg "
                                    + "izseko sledenj מעקב تتبع ติดตาม theodoi pelacak jejak lacak 跟踪 追踪 追蹤 トレース 追跡 추적 "
                                    + "foresporsel anforderung anfrage demande requete solicitud peticion richiest solicita pedido "
                                    + "aanvraag verzoek pozadav zadost zadani keres kerelem запрос запит заявк istek istegi talep begar "
                                    + "anmod pyyn cerer solicitar αιτ בקש طلب คำขอ yeucau perminta 要求 リクエスト 请求 請求 요청"),
            Role.APPLICATION,
                    split("aplicac aplicat aplikac aplikas aplikacj applicaz applik anwendung app programmet "
                            + "toepassing alkalmaz приложен додат uygulam sovellu clientid 应用 應用 アプリ 응용 애플리 앱"),
            Role.TENANT,
                    split(
                            "ressursleietak ressurslejer ressourcelejer resursklientorganis ressourcenmandant leietak klientorganis lejer mandant locataire inquilin tenant katalog verzeichnis "
                                    + "annuair repertoire directori diretori klient najemc dzierzaw клиент каталог kiraci dizin vuokra "
                                    + "租户 租用戶 テナント ディレクトリ 目录 目錄 테넌트 디렉터리"),
            Role.DEVICE,
                    split("enhet gerat geraet appareil dispositiv apparaat zarizen urzadz eszkoz устройств cihaz laite "
                            + "设备 裝置 デバイス 장치"),
            Role.USER,
                    split("bruker anvandar benutzer utilisateur usuario utente utilizador gebruiker uzivatel uzytkow "
                            + "felhaszn пользоват kullanici kaytta 用户 使用者 ユーザー 사용자"),
            Role.RESOURCE,
                    split("ressurs resurs ressourc recurs risors bron zdroj zasob eroforr ресурс kaynak resurss "
                            + "资源 資源 リソース 리소스"),
            Role.SESSION,
                    split("okt sesjon sitzung sesion sessao sessione sessie relac sesj munkamenet сеанс oturum istunto "
                            + "会话 工作階段 セッション 세션"));

    private IdWords() {}

    /** The role that the words of a label tell, the last of them deciding; empty where no word for "ID" is there. */
    static Optional<Role> in(Skeleton words) {
        return ID.stream().anyMatch(word -> holds(words, word)) ? role(words) : Optional.empty();
    }

    /** The role that the words tell, with or without a word for "ID". */
    static Optional<Role> role(Skeleton words) {
        Role found = null;
        int best = -1;
        for (Map.Entry<Role, List<String>> entry : ROOTS.entrySet()) {
            for (String root : entry.getValue()) {
                int weight = words.lastWordStart(root) * LONGEST_ROOT + root.length();
                if (weight > best) {
                    best = weight;
                    found = entry.getKey();
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** The last place where a word of that role starts, or -1. */
    static int lastPlace(Skeleton words, Role role) {
        return ROOTS.getOrDefault(role, List.of()).stream()
                .mapToInt(words::lastWordStart)
                .max()
                .orElse(-1);
    }

    private static boolean holds(Skeleton words, String word) {
        boolean shortLatin = word.length() <= 3 && Characters.isAsciiLetter(word.charAt(0));
        return shortLatin ? words.hasWord(word) : words.toString().contains(word);
    }

    private static List<String> split(String words) {
        return List.of(words.split(" ", -1));
    }
}
