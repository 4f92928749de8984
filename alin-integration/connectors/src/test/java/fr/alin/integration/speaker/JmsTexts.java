package fr.alin.integration.speaker;

import java.lang.reflect.Proxy;
import java.util.Map;

import jakarta.jms.TextMessage;

/** Text messages without a broker. */
public final class JmsTexts {

    private JmsTexts() {}

    public static TextMessage of(Map<String, String> properties, String text) {
        return (TextMessage) Proxy.newProxyInstance(
                JmsTexts.class.getClassLoader(),
                new Class<?>[] {TextMessage.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getStringProperty" -> properties.get((String) arguments[0]);
                    case "getText" -> text;
                    case "getJMSMessageID" -> "ID:1";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
