namespace Stedenband.Checks.Chapter4;

/// <summary>The room for mutual learning is coded as almost none, of the programmes together and of each.</summary>
internal sealed class LittleRoomForMutualLearning() : ClaimCheck("c4-3")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var room = study.Coded("programme_room");
        var programmes = study.Programmes.Where(programme => programme.Role.Says("study")).ToList();
        return Conclude(
            study,
            room.Is("almost_none") & programmes.Count > 0 & programmes.Every(programme => programme.Room.IsAny("none", "almost_none")),
            $"Room for mutual learning: {room} in all; {programmes.Select(programme => $"{programme.Name}: {programme.Room}")}.",
            [room], programmes);
    }
}
