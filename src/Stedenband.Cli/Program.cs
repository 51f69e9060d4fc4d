Console.WriteLine("Stedenband");
