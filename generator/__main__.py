"""`python -m generator`."""

if __name__ == "__main__":  # the processes that read files import this module too, and need no command line
    from generator.cli import main

    main()
