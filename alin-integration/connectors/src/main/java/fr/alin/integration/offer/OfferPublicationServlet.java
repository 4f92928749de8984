package fr.alin.integration.offer;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.config.AlinSettings;

/**
 * Endpoint of landlords' SOAP calls and of the published contract. A plain servlet, so that the site's filters apply
 * and the body is not read before authentication.
 */
public class OfferPublicationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final long SMALL = 1024 * 1024;
    private static final long LARGE = 2L * OfferSource.MAX_BYTES;

    @EJB
    transient OfferPublicationEndpoint endpoint;

    @Inject
    transient AlinSettings settings;

    private transient PublishedContract contract;
    private String help;

    @Override
    public void init() {
        var address = URI.create(settings.baseUrl() + "/soap/landlord");
        contract = new PublishedContract(address);
        help = "Call by POST: SOAP 1.2, application/soap+xml. The contract is at %1$s?wsdl, our keys at %1$s?keys\n"
                .formatted(address);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = request.getQueryString();
        if (query == null) {
            response.setHeader("Allow", "POST");
            write(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "text/plain", help);
            return;
        }
        if (query.equals("keys")) {
            write(response, HttpServletResponse.SC_OK, "application/x-pem-file", endpoint.keys());
            return;
        }
        var text = contract.find(query);
        if (text.isPresent()) {
            write(response, HttpServletResponse.SC_OK, "text/xml", text.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answer = answer(new SoapCall(
                name -> once(request, name),
                request.getContentType(),
                request.getHeader("Content-Encoding"),
                request.getContentLengthLong(),
                request.getInputStream()));
        if (answer.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Alin-Signature");
        }
        drain(request.getInputStream(), answer.status() == HttpServletResponse.SC_UNAUTHORIZED ? SMALL : LARGE);
        answer.headers().forEach(response::setHeader);
        write(response, answer.status(), "application/soap+xml", answer.xml());
    }

    /** The header; null also if it was sent twice, since somebody on the way may have read the other one. */
    private static String once(HttpServletRequest request, String name) {
        var values = Collections.list(request.getHeaders(name));
        return values.size() == 1 ? values.get(0) : null;
    }

    /** Reads the rest of the body, because a client that is still sending would not see the answer. */
    private static void drain(InputStream body, long most) {
        var unread = new byte[8192];
        try {
            for (long left = most; left > 0; ) {
                var read = body.read(unread);
                left -= read < 0 ? left : read;
            }
        } catch (IOException gone) {
            // the client is gone
        }
    }

    private SoapAnswer answer(SoapCall call) {
        try {
            return endpoint.answer(call);
        } catch (EJBException alreadyLogged) {
            return SoapAnswer.failure();
        }
    }

    private static void write(HttpServletResponse response, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
