package org.anxin.app.conference;

import java.util.Optional;
import org.anxin.app.task.progress.FillingObligations;
import org.anxin.domain.conference.JointConference;
import org.anxin.domain.conference.JointConferences;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.attachment.AttachmentOwner;
import org.springframework.stereotype.Component;

/** Minutes, sign-in sheet and photos of a conference: its convening unit adds and voids, whoever reads it reads them. */
@Component
class ConferenceFiles implements AttachmentOwner {

    static final String KIND = "joint-conference";

    private final OpenConferences open;
    private final JointConferences conferences;
    private final FillingObligations filling;

    ConferenceFiles(OpenConferences open, JointConferences conferences, FillingObligations filling) {
        this.open = open;
        this.conferences = conferences;
        this.filling = filling;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(String ownerKey, Actor actor) {
        return Ids.read(ownerKey).filter(id -> open.shows(id, actor)).isPresent();
    }

    @Override
    public boolean mayAdd(String ownerKey, Actor actor) {
        return find(ownerKey)
                .filter(conference -> !conference.isVoided() && open.mayEdit(conference, actor))
                .isPresent();
    }

    @Override
    public boolean mayVoid(String ownerKey, Actor actor) {
        return mayAdd(ownerKey, actor);
    }

    @Override
    public String page(String ownerKey) {
        return "/conferences/" + ownerKey;
    }

    /** The minutes decide whether the obligation is fulfilled. */
    @Override
    public void filesChanged(String ownerKey, Actor by) {
        find(ownerKey).ifPresent(conference -> filling.refresh(conference.kind().cadenceCode(), by));
    }

    private Optional<JointConference> find(String ownerKey) {
        return Ids.read(ownerKey).flatMap(conferences::findById);
    }
}
