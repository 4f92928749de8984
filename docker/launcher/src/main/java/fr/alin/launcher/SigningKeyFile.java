package fr.alin.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import fr.alin.shared.security.Pem;

/** The key pair with which AL'in signs what it sends to landlords: generated at the first start and kept with the data. */
final class SigningKeyFile {

    private final Path file;

    SigningKeyFile(Settings settings) {
        file = settings.work().resolve("signing.pem");
    }

    Path path() {
        if (!Files.exists(file)) {
            var key = SigningKey.fresh();
            PrivateFiles.write(
                    file,
                    new Pem("PRIVATE KEY", Base64.getDecoder().decode(key.privateKey())).text()
                            + new Pem("PUBLIC KEY", key.publicKey()).text());
        }
        return file;
    }
}
