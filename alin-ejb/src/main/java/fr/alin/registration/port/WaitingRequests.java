package fr.alin.registration.port;

import java.util.Map;

/** Applicants' requests that wait for a registration site. */
public interface WaitingRequests {

    /** Number of waiting requests by site code, without sites that have none. */
    Map<String, Integer> bySite();
}
