package dev.milestone.examples.courses;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: reads course data, scores who is active at a day, says who is most at risk. */
@Command(
    name = "course-portfolio",
    mixinStandardHelpOptions = true,
    versionProvider = CoursePortfolio.Version.class,
    description = "Scores enrolments in courses by what was known when a day began.",
    footer = {
      "",
      "The bundled data are presentations AAA 2013J and BBB 2013J of the Open University Learning Analytics",
      "dataset (Kuzilek, Hlosta, Zdrahal 2017, doi 10.1038/sdata.2017.171), CC BY 4.0.",
      "",
      "Exit code: 0 done, 1 data unusable or output not written, 2 wrong use."
    })
public final class CoursePortfolio implements Callable<Integer> {

  private static final int FAILED = 1;

  @Spec
  private @Nullable CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Folder with tables of the OULAD layout, .csv or .csv.gz. Default: the bundled data.")
  private @Nullable Path data;

  @Option(
      names = "--day",
      paramLabel = "D",
      defaultValue = "65",
      description =
          "Judge as of the first instant of this day of the presentation: 0 to 14 days, the time marks take,"
              + " after the end of the longest one. Default: ${DEFAULT-VALUE}.")
  private int day;

  @Option(
      names = "--scores",
      paramLabel = "FILE",
      description = "Write a CSV file with the score of every active enrolment.")
  private @Nullable Path scores;

  @Option(
      names = "--worst",
      paramLabel = "N",
      defaultValue = "10",
      description = "List this many of those most at risk. Default: ${DEFAULT-VALUE}.")
  private int worst;

  @Option(
      names = "--json",
      paramLabel = "DIR",
      description = "Write the maps and explanations of those listed as JSON into this folder.")
  private @Nullable Path json;

  private final Scoring scoring;

  CoursePortfolio(Scoring scoring) {
    this.scoring = scoring;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(commandLine(new CourseScoring()).execute(args));
  }

  /** Returns the command line around a way of scoring; every failure is one line on standard error. */
  static CommandLine commandLine(Scoring scoring) {
    return new CommandLine(new CoursePortfolio(scoring))
        .setParameterExceptionHandler((e, args) -> say(
            e.getCommandLine(),
            CommandLine.ExitCode.USAGE,
            e.getMessage() + "; --help lists the options"))
        .setExecutionExceptionHandler((e, command, parsed) -> {
          if (e instanceof BadCourseDataException || e instanceof CannotWriteException) {
            return say(command, FAILED, requireNonNull(e.getMessage()));
          }
          return say(
              command, FAILED, "stopped by a mistake in the program, please report it: " + e);
        });
  }

  private static int say(CommandLine command, int exitCode, String line) {
    PrintWriter err = command.getErr();
    err.println("course-portfolio: " + OneLine.of(line));
    err.flush();
    return exitCode;
  }

  @Override
  public Integer call() {
    if (worst < 0) {
      throw wrong("--worst", worst, "write how many to list, from 0 on");
    }
    if (day < 0) {
      throw wrong("--day", day, "write a day from 0 on");
    }
    Optional<JsonFolder> jsonFolder = Optional.ofNullable(json).map(JsonFolder::at);
    Optional<ScoresFile> scoresFile = Optional.ofNullable(scores).map(ScoresFile::at);
    CourseData courses =
        CourseDataReader.read(data == null ? CourseFiles.bundled() : CourseFiles.in(data));
    if (day > courses.lastDay()) {
      throw wrong(
          "--day",
          day,
          "the longest presentation and the marks of its last day end with day %s"
              .formatted(courses.lastDay()));
    }
    List<Judgement> judgements;
    try (Progress progress =
        Progress.onTerminal("Scoring", courses.activeAt(day).size())) {
      judgements = scoring.score(courses, day, progress);
    }
    scoresFile.ifPresent(
        file -> file.write(judgements.stream().map(ScoreRow::of).iterator()));
    List<Judgement> listed =
        judgements.stream().sorted(Judgement.WORST_FIRST).limit(worst).toList();
    jsonFolder.ifPresent(folder -> folder.write(listed));
    PrintWriter out = command().getOut();
    new CourseReport(out, day).print(courses, judgements, listed);
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private ParameterException wrong(String option, int value, String problem) {
    return new ParameterException(
        command(), "%s %s cannot be; %s".formatted(option, value, problem));
  }

  private CommandLine command() {
    if (spec == null) {
      throw new IllegalStateException("is run by picocli only");
    }
    return spec.commandLine();
  }

  /** Names the program and the version in its jar. */
  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = CoursePortfolio.class.getPackage().getImplementationVersion();
      return new String[] {"course-portfolio " + (version == null ? "(not from a jar)" : version)};
    }
  }
}
