package fr.alin.web.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.config.AlinSettings;

/** The tile server below the communes of the map; if empty, nothing is below them. */
@Named
@ApplicationScoped
public class MapSettings {

    @Inject
    AlinSettings settings;

    public String getTiles() {
        return settings.mapTiles().orElse("");
    }

    public String getAttribution() {
        return settings.mapAttribution();
    }
}
