package fr.alin.integration.partners.company;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.alin.integration.partners.behaviour.BehaviourSwitch;
import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.page.Request;

/**
 * The directory's JSON API: {@code GET /companies/{siret}} and {@code POST /companies/{siret}/code-checks}, with the
 * key in {@code Authorization: Bearer}; 401 without it, 404 for an unknown establishment, 503 when down.
 */
final class DirectoryApi {

    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([^\"\\\\]{0,50})\"");

    private final Companies companies;
    private final BehaviourSwitch behaviour;
    private final String key;

    DirectoryApi(Companies companies, BehaviourSwitch behaviour, String key) {
        this.companies = companies;
        this.behaviour = behaviour;
        this.key = key;
    }

    Reply find(Request request) {
        return behaved(
                request,
                () -> companies
                        .find(asked(request))
                        .map(company -> Reply.json(company.asData()))
                        .orElseGet(DirectoryApi::unknown));
    }

    Reply check(Request request) {
        return behaved(request, () -> {
            Matcher code = CODE.matcher(request.body());
            if (!code.find()) {
                return Reply.json(400, Map.of("error", "code missing"));
            }
            return companies
                    .find(asked(request))
                    .map(company -> Reply.json(Map.of("valid", isCodeOf(company, code.group(1)))))
                    .orElseGet(DirectoryApi::unknown);
        });
    }

    private static boolean isCodeOf(DirectoryCompany company, String typed) {
        return company.codeRequired() && company.code().equalsIgnoreCase(typed.strip());
    }

    private Reply behaved(Request request, Supplier<Reply> answer) {
        if (!isKnown(request.bearer())) {
            return Reply.json(401, Map.of("error", "unknown key"));
        }
        behaviour.waitIfSlow();
        return switch (behaviour.current()) {
            case DOWN -> Reply.json(503, Map.of("error", "unavailable"));
            case RUBBISH -> Reply.text(200, "application/json; charset=utf-8", "{\"siret\": <<");
            case WRONG -> Reply.json(Map.of("siret", "00000000000000", "name", 12));
            default -> answer.get();
        };
    }

    private boolean isKnown(String given) {
        return !key.isEmpty()
                && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }

    private static String asked(Request request) {
        return request.pathParameter("siret").replaceAll("\\s", "");
    }

    private static Reply unknown() {
        return Reply.json(404, Map.of("error", "unknown establishment"));
    }
}
