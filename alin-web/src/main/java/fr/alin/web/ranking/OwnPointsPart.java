package fr.alin.web.ranking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.ranking.OwnPointsService;
import fr.alin.candidacy.view.OwnPoints;
import fr.alin.candidacy.view.PointsView;

/** own-points.xhtml, a part of candidacies/index.xhtml: the applicant's points, line by line. */
@Named
@RequestScoped
public class OwnPointsPart {

    @Inject
    OwnPointsService service;

    private OwnPoints own;

    @PostConstruct
    void load() {
        own = service.active().orElse(null);
    }

    /** Null without an active candidacy. */
    public OwnPoints getOwn() {
        return own;
    }

    /** Null until the points are counted. */
    public PointsView getPoints() {
        return own.points().orElse(null);
    }
}
