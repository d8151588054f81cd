package no.praksisplass.practice.domain;

/**
 * A number in the register of legal entities (Enhetsregisteret): eight digits and a check
 * digit modulo 11 with the weights 3 2 7 6 5 4 3 2.
 */
final class OrganisationNumber {

	private static final int[] WEIGHTS = { 3, 2, 7, 6, 5, 4, 3, 2 };

	private OrganisationNumber() {
	}

	/** Whether the text is nine digits whose last agrees with the others. */
	static boolean isValid(String number) {
		if (!number.matches("[0-9]{9}")) {
			return false;
		}
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * (number.charAt(i) - '0');
		}
		// A remainder of 1 would need the check digit 10; such numbers are never given
		// out.
		int check = (11 - sum % 11) % 11;
		return check == number.charAt(8) - '0';
	}

}
