package org.saksi.app.web.pages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/// `POST /here`: somebody still reads a page that asks for nothing; passing the guards is all that it does.
@Controller
public final class StillHere {

    @PostMapping("/here")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void touch() {
        // the filter before it has counted the visit
    }
}
