package fr.alin.web.offer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.CommunePoint;

/**
 * The offline base map: the centre of every commune as {@code [latitude, longitude, inhabitants, name]}, in degrees
 * with four decimals; small communes without name. Public and the same for all: browsers cache it for a day; compressed
 * once.
 */
@WebServlet("/map/communes")
public class CommuneMapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int NAMED_FROM = 2_000;
    private static final double DECIMALS = 10_000;

    @Inject
    transient ReferenceService reference;

    private transient volatile Packed kept;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var packed = packed();
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.setHeader("ETag", packed.tag());
        response.setHeader("Vary", "Accept-Encoding");
        if (packed.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/json");
        response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(packed.bytes().length);
        response.getOutputStream().write(packed.bytes());
    }

    /** Built again when the reference data have changed in number. */
    private Packed packed() throws IOException {
        var communes = reference.points();
        var known = kept;
        if (known == null || known.communes() != communes.size()) {
            known = pack(communes);
            kept = known;
        }
        return known;
    }

    private static Packed pack(List<CommunePoint> communes) throws IOException {
        var bytes = new ByteArrayOutputStream(600_000);
        try (var json = Json.createGenerator(new GZIPOutputStream(bytes))) {
            json.writeStartArray();
            communes.forEach(commune -> json.writeStartArray()
                    .write(rounded(commune.latitude()))
                    .write(rounded(commune.longitude()))
                    .write(commune.population())
                    .write(commune.population() < NAMED_FROM ? "" : commune.name())
                    .writeEnd());
            json.writeEnd();
        }
        var sum = new CRC32();
        sum.update(bytes.toByteArray());
        return new Packed(communes.size(), "\"" + Long.toHexString(sum.getValue()) + "\"", bytes.toByteArray());
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * DECIMALS) / DECIMALS;
    }

    /** Always gzip: every browser that runs the map accepts it. */
    private record Packed(int communes, String tag, byte[] bytes) {}
}
