package dev.signindiagnosis.web.page;

import static dev.signindiagnosis.web.page.Replies.seeOther;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.ImportUnderWayException;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.view.RedirectView;

/** Uploads logs and shows how their imports stand. */
@Controller
class ImportPages {

    private final Imports imports;
    private final Clock clock;

    ImportPages(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** The upload form and the imports so far. */
    @GetMapping("/imports")
    String imports(@ModelAttribute("w") Words words, Model model) {
        return list(List.of(), words, model);
    }

    /** Takes files in; one file leads to its own page, several to the list. */
    @PostMapping("/imports")
    Object upload(
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            @ModelAttribute("w") Words words,
            Model model)
            throws IOException {
        List<ImportReport> taken = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                taken.add(receive(file));
            }
        }
        if (taken.isEmpty()) {
            return list(List.of(new FormProblem("files", Message.of("imports.none"))), words, model);
        }
        return seeOther(taken.size() == 1 ? "/imports/" + taken.get(0).id() : "/imports");
    }

    /** How one import stands. */
    @GetMapping("/imports/{id}")
    String one(@PathVariable String id, @ModelAttribute("w") Words words, Model model, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        Optional<ImportReport> report = imports.report(id);
        if (report.isEmpty()) {
            return Replies.notHeld("notHeld.import", model, response);
        }
        ImportView view = ImportView.of(report.get(), words);
        model.addAttribute("i", view);
        model.addAttribute(
                "pace", ImportPace.of(report.get(), clock.instant(), words).orElse(null));
        model.addAttribute("refresh", view.changing());
        return "import";
    }

    /** Asks an import to end early and shows how it stands. */
    @PostMapping("/imports/{id}/cancel")
    RedirectView cancel(@PathVariable String id) {
        imports.cancel(id);
        return seeOther("/imports/" + id);
    }

    /** Takes the rows of an import back and shows how that stands; one that has not ended stays. */
    @PostMapping("/imports/{id}/take-back")
    RedirectView takeBack(@PathVariable String id) {
        try {
            imports.takeBack(id);
        } catch (ImportUnderWayException notEnded) {
            // its page says so, and offers to cancel it
        }
        return seeOther("/imports/" + id);
    }

    private ImportReport receive(MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        try (InputStream bytes = file.getInputStream()) {
            return imports.receive(name == null || name.isBlank() ? "upload" : name, bytes);
        }
    }

    private String list(List<FormProblem> problems, Words words, Model model) {
        List<ImportView> shown = imports.reports().stream()
                .map(report -> ImportView.of(report, words))
                .toList();
        model.addAttribute("problems", ProblemView.of(problems, words));
        model.addAttribute("imports", shown);
        model.addAttribute("refresh", shown.stream().anyMatch(ImportView::changing));
        Optional<Coverage> held = imports.held();
        model.addAttribute("heldKnown", held.isPresent());
        model.addAttribute("held", held.flatMap(all -> HeldViews.of(all, words)).orElse(null));
        return "imports";
    }
}
