package fr.alin.web.offer;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.offer.PublicPhotoService;
import fr.alin.offer.model.PhotoWidth;

/**
 * Photos, {@code /photos/<hash>-<width>.jpg}: open to whoever knows the hash, without a session, and cached for good,
 * since the content of a hash never changes.
 */
@WebServlet("/photos/*")
public class PhotoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f]{64})-([0-9]{3,4})\\.jpg");
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    @Inject
    transient PublicPhotoService photos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var tag = "\"" + path.group(1) + "-" + path.group(2) + "\"";
        if (tag.equals(request.getHeader("If-None-Match"))) {
            keepForGood(response, tag);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var jpeg = photo(path);
        if (jpeg.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        keepForGood(response, tag);
        response.setContentType("image/jpeg");
        response.setContentLength(jpeg.get().length);
        response.getOutputStream().write(jpeg.get());
    }

    private Optional<byte[]> photo(Matcher path) {
        return Arrays.stream(PhotoWidth.values())
                .filter(width -> Integer.toString(width.pixels()).equals(path.group(2)))
                .findFirst()
                .flatMap(width -> photos.jpeg(path.group(1), width));
    }

    /** Replaces the default {@code no-store}. */
    private static void keepForGood(HttpServletResponse response, String tag) {
        response.setHeader("Cache-Control", FOR_GOOD);
        response.setHeader("ETag", tag);
    }
}
