package fr.alin.web.shared;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** One HTTP request and its response without a server. A method that is not faked throws. */
public final class FakeExchange {

    public String method = "GET";
    public String path = "/";
    public String pathInfo;
    public String query;
    public final Map<String, String[]> parameters = new LinkedHashMap<>();
    public final Map<String, String> headers = new HashMap<>();
    public final Map<String, Object> attributes = new HashMap<>();
    public final Set<String> roles = new HashSet<>();
    public Cookie[] cookies = {};
    public Principal caller;
    public boolean sessionIdFromUrl;
    public DispatcherType dispatcherType = DispatcherType.REQUEST;
    /** Attributes of the session; null while there is none. */
    public Map<String, Object> session;

    public int status = HttpServletResponse.SC_OK;
    public String redirect;
    public final Map<String, String> responseHeaders = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(body, true, StandardCharsets.UTF_8);

    private final HttpServletRequest request = proxy(HttpServletRequest.class, this::onRequest);
    private final HttpServletResponse response = proxy(HttpServletResponse.class, this::onResponse);

    public static FakeExchange get(String path) {
        var exchange = new FakeExchange();
        exchange.path = path;
        return exchange;
    }

    public static FakeExchange post(String path) {
        var exchange = get(path);
        exchange.method = "POST";
        return exchange;
    }

    public FakeExchange with(String parameter, String... values) {
        parameters.put(parameter, values);
        return this;
    }

    public FakeExchange header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public FakeExchange by(long accountId) {
        caller = () -> Long.toString(accountId);
        return this;
    }

    public HttpServletRequest request() {
        return request;
    }

    public HttpServletResponse response() {
        return response;
    }

    public String body() {
        writer.flush();
        return body.toString(StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        writer.flush();
        return body.toByteArray();
    }

    private Object onRequest(String called, Object... args) {
        return switch (called) {
            case "getMethod" -> method;
            case "getServletPath" -> path;
            case "getPathInfo" -> pathInfo;
            case "getRequestURI" -> path + (pathInfo == null ? "" : pathInfo);
            case "getQueryString" -> query;
            case "getContextPath" -> "";
            case "getRemoteAddr" -> "192.0.2.1";
            case "getParameter" -> parameters.containsKey(args[0]) ? parameters.get(args[0])[0] : null;
            case "getParameterValues" -> parameters.get(args[0]);
            case "getParameterMap" -> parameters;
            case "getHeader" -> headers.get(args[0]);
            case "getHeaders" ->
                Collections.enumeration(headers.containsKey(args[0]) ? List.of(headers.get(args[0])) : List.of());
            case "getLocales" ->
                Collections.enumeration(Locale.LanguageRange.parse(headers.get("Accept-Language")).stream()
                        .map(range -> Locale.forLanguageTag(range.getRange()))
                        .toList());
            case "getAttribute" -> attributes.get(args[0]);
            case "setAttribute" -> attributes.put((String) args[0], args[1]);
            case "getCookies" -> cookies;
            case "getUserPrincipal" -> caller;
            case "isUserInRole" -> roles.contains(args[0]);
            case "getDispatcherType" -> dispatcherType;
            case "isRequestedSessionIdFromURL" -> sessionIdFromUrl;
            case "authenticate" -> true;
            case "logout" -> caller = null;
            case "getSession" -> session(args.length == 0 || (boolean) args[0]);
            default -> throw new UnsupportedOperationException(called);
        };
    }

    private HttpSession session(boolean create) {
        if (session == null && create) {
            session = new HashMap<>();
        }
        return session == null ? null : proxy(HttpSession.class, this::onSession);
    }

    private Object onSession(String called, Object... args) {
        return switch (called) {
            case "getAttribute" -> session.get(args[0]);
            case "setAttribute" -> session.put((String) args[0], args[1]);
            case "setMaxInactiveInterval" -> null;
            case "removeAttribute" -> session.remove(args[0]);
            case "invalidate" -> session = null;
            default -> throw new UnsupportedOperationException(called);
        };
    }

    private Object onResponse(String called, Object... args) {
        switch (called) {
            case "setStatus", "sendError" -> status = (int) args[0];
            case "sendRedirect" -> redirect = (String) args[0];
            case "setHeader" -> responseHeaders.put((String) args[0], (String) args[1]);
            case "setContentType" -> responseHeaders.put("Content-Type", (String) args[0]);
            case "setContentLength" -> responseHeaders.put("Content-Length", args[0].toString());
            case "setCharacterEncoding" -> {}
            case "getWriter" -> {
                return writer;
            }
            case "getOutputStream" -> {
                return new BodyStream();
            }
            default -> throw new UnsupportedOperationException(called);
        }
        return null;
    }

    /** An object of an interface whose calls all go to {@code answer}, by the name of the method. */
    public static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, args) -> answer.to(method.getName(), args == null ? new Object[0] : args)));
    }

    /** The result of one call of a faked interface. */
    @FunctionalInterface
    public interface Answer {
        Object to(String method, Object... args);
    }

    private final class BodyStream extends ServletOutputStream {

        @Override
        public void write(int value) {
            body.write(value);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
