package no.praksisplass;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the web application. */
@SpringBootApplication
public class PraksisplassApplication {

	public static void main(String[] args) {
		SpringApplication.run(PraksisplassApplication.class, args);
	}

}
