package no.praksisplass.matching.web;

import no.praksisplass.matching.domain.result.FileService;
import no.praksisplass.matching.domain.result.FileService.Download;
import no.praksisplass.shared.RunId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The two files of a run, for checking it on the command line. */
@Controller
@RequestMapping("/coordinator/runs/{run}")
class RunFileController {

	private final FileService files;

	RunFileController(FileService files) {
		this.files = files;
	}

	@GetMapping("/problem.json")
	ResponseEntity<byte[]> problem(@PathVariable RunId run) {
		return answer(this.files.problem(run));
	}

	@GetMapping("/result.json")
	ResponseEntity<byte[]> result(@PathVariable RunId run) {
		return answer(this.files.result(run));
	}

	private static ResponseEntity<byte[]> answer(Download file) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.name()).build().toString())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(file.content());
	}

}
