package fr.alin.registration.port;

import java.util.Map;

/** The requests of applicants that wait for a registration site to answer. */
public interface WaitingRequests {

    /** Their number by site code; a site for which none waits is left out. */
    Map<String, Integer> bySite();
}
