package org.anxin.domain.shared;

/** Who acts now; {@link Actor#SYSTEM} where no person does. */
public interface CurrentActor {

    Actor get();

    /** Identifies the request in logs and in the row history; empty outside of a request. */
    String requestId();
}
