// Runs a workflow with the core of Gitea's runner, in host mode, as the runner itself starts it. Reads a Task as JSON from
// stdin and writes the job's log to stdout. Source: gitea.com/gitea/act_runner, internal/app/run/runner.go.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/nektos/act/pkg/common"
	"github.com/nektos/act/pkg/model"
	"github.com/nektos/act/pkg/runner"
	log "github.com/sirupsen/logrus"
)

type Task struct {
	Workflow  string            `json:"workflow"`
	Workdir   string            `json:"workdir"`
	CacheDir  string            `json:"cacheDir"`
	Server    string            `json:"server"`
	Event     map[string]any    `json:"event"`
	EventName string            `json:"eventName"`
	Ref       string            `json:"ref"`
	Sha       string            `json:"sha"`
	Token     string            `json:"token"`
	Secrets   map[string]string `json:"secrets"`
	Env       map[string]string `json:"env"`
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	var task Task
	if err := json.NewDecoder(os.Stdin).Decode(&task); err != nil {
		return err
	}
	workflow, err := model.ReadWorkflow(strings.NewReader(task.Workflow))
	if err != nil {
		return err
	}
	plan, err := model.CombineWorkflowPlanner(workflow).PlanEvent(task.EventName)
	if err != nil {
		return err
	}
	event, err := json.Marshal(task.Event)
	if err != nil {
		return err
	}
	level := log.InfoLevel
	executing, err := runner.New(&runner.Config{
		Workdir:        task.Workdir,
		ActionCacheDir: task.CacheDir,
		LogOutput:      true,
		Env:            task.Env,
		Secrets:        task.Secrets,
		GitHubInstance: task.Server,
		EventJSON:      string(event),
		JobLoggerLevel: &level,
		PlatformPicker: func([]string) string { return "-self-hosted" },
		PresetGitHubContext: &model.GithubContext{
			Event: task.Event, EventName: task.EventName, RunID: "272", RunNumber: "43", RunAttempt: "1",
			Actor: "mona", Repository: "octo/hello", RepositoryOwner: "octo", Sha: task.Sha, Ref: task.Ref,
			RefName: strings.TrimPrefix(task.Ref, "refs/heads/"), RefType: "branch", Token: task.Token,
		},
	})
	if err != nil {
		return err
	}
	ctx := runner.WithJobLoggerFactory(context.Background(), loggers{})
	if err := executing.NewPlanExecutor(plan)(common.WithDryrun(ctx, false)); err != nil {
		fmt.Println("job failed:", err)
	}
	return nil
}

type loggers struct{}

func (loggers) WithJobLogger() *log.Logger {
	logger := log.New()
	logger.SetOutput(os.Stdout)
	logger.SetFormatter(plain{})
	return logger
}

// The message alone, as the runner sends it to the server.
type plain struct{}

func (plain) Format(entry *log.Entry) ([]byte, error) {
	return []byte(strings.TrimRight(entry.Message, "\r\n") + "\n"), nil
}
