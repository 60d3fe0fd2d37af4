package io.github.communique.intake.page;

import io.github.communique.intake.receiving.BadSubmissionException;
import io.github.communique.intake.receiving.Form;
import io.github.communique.intake.receiving.Given;
import io.github.communique.intake.receiving.Receiver;
import io.github.communique.intake.receiving.RefusedException;
import io.github.communique.intake.receiving.Submission;
import io.github.communique.intake.store.ReleaseStore;
import io.github.communique.intake.store.TakenIn;
import io.github.communique.intake.web.Outage;
import io.github.communique.report.Finding;
import io.github.communique.report.ProblemDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The form by which a person hands in a text, a file or JSON. */
@Controller
class TakeInController {

    private static final int LOOKED_AT = 200;

    private final Receiver receiver;
    private final ReleaseStore store;

    TakeInController(Receiver receiver, ReleaseStore store) {
        this.receiver = receiver;
        this.store = store;
    }

    @GetMapping("/new")
    String form(Model model) {
        return show(model, "", null, Given.NOTHING);
    }

    @PostMapping(path = "/new", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String takeIn(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable Form form,
            @RequestParam(required = false) @Nullable String address,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String issuer,
            Model model,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Given given = new Given(address, language, issuer);
        boolean isFile = file != null && !file.isEmpty();
        if (!isFile && text.isBlank()) {
            response.setStatus(400);
            model.addAttribute("message", "new.nothing");
            return show(model, text, form, given);
        }
        byte[] content = isFile ? file.getBytes() : text.getBytes(StandardCharsets.UTF_8);
        String name = isFile && file.getOriginalFilename() != null ? file.getOriginalFilename() : "";
        Submission submission =
                new Submission(form == null ? guess(content, name) : form, charset(isFile), content, given);
        try {
            TakenIn taken = store.takeIn(receiver.receive(submission));
            return "redirect:/view/" + taken.release().number() + "?done="
                    + taken.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        } catch (RefusedException e) {
            ProblemDetails problem = e.getProblem();
            response.setStatus(problem.getStatus());
            model.addAttribute("refusal", problem.getTitle(locale));
            model.addAttribute("findings", views(problem.getReport().getFindings(), locale));
            return show(model, isFile ? "" : text, form, given);
        } catch (BadSubmissionException e) {
            response.setStatus(e.getReason().getStatus());
            model.addAttribute(
                    "message",
                    "problem." + e.getReason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            model.addAttribute("argument", e.getMessage());
            return show(model, isFile ? "" : text, form, given);
        } catch (DataAccessException | TransactionException e) {
            if (!Outage.isCauseOf(e)) {
                throw e;
            }
            Outage.log(e);
            response.setStatus(503);
            response.setHeader(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS);
            model.addAttribute("message", "problem.away.write");
            return show(model, isFile ? "" : text, form, given);
        }
    }

    /** What is typed is sent in UTF-8; the encoding of a file is found out. */
    private static @Nullable Charset charset(boolean isFile) {
        return isFile ? null : StandardCharsets.UTF_8;
    }

    private static Form guess(byte[] content, String name) {
        String start = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.UTF_8);
        return Form.guess(start, name);
    }

    private static List<FindingView> views(List<Finding> findings, Locale locale) {
        List<FindingView> views = new ArrayList<>();
        findings.forEach(finding -> views.add(FindingView.of(finding, views.size() + 1, locale, null)));
        return views;
    }

    private static String show(Model model, String text, @Nullable Form form, Given given) {
        model.addAttribute("text", text);
        model.addAttribute("form", form);
        model.addAttribute("given", given);
        model.addAttribute("forms", Form.values());
        return "new";
    }
}
