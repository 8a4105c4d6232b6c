import DcsCommand

Dcs.main()
