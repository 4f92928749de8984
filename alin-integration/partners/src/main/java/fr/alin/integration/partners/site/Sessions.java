package fr.alin.integration.partners.site;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.page.Request;

/** The sessions and their applications; in memory only. */
final class Sessions {

    private static final String COOKIE = "registration-site";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> numbers = new ConcurrentHashMap<>();

    boolean isOpen(Request request, String number) {
        return numberOf(request).filter(number::equals).isPresent();
    }

    Optional<String> numberOf(Request request) {
        return request.cookie(COOKIE).map(numbers::get);
    }

    Reply open(String number, Reply reply) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        numbers.put(token, number);
        return reply.with("Set-Cookie", COOKIE + "=" + token + "; Path=/sites; HttpOnly; SameSite=Lax");
    }

    Reply close(Request request, Reply reply) {
        request.cookie(COOKIE).ifPresent(numbers::remove);
        return reply.with("Set-Cookie", COOKIE + "=; Path=/sites; Max-Age=0; HttpOnly; SameSite=Lax");
    }
}
